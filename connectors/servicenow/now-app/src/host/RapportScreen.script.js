var RapportScreen = Class.create();
RapportScreen.prototype = {
  initialize: function () {},

  /** The screen of one task as HTML. */
  of: function (task) {
    return require('x_acme_rapport/rapport-for-servicenow/1.0.0/src/server/screen.js').screenOf(task);
  },

  /** The table of groups as HTML. */
  groups: function () {
    return require('x_acme_rapport/rapport-for-servicenow/1.0.0/src/server/groups.js').groupTable();
  },

  type: 'RapportScreen',
};

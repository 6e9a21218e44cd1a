import '@servicenow/sdk/global'
import { Role } from '@servicenow/sdk/core'

/** For Rapport's own account: it keeps the summaries and reads the history. */
export const integration = Role({
  name: 'x_acme_rapport.integration',
  description: 'Rapport itself: writes summaries, reads the history of changes. For the integration user alone.',
})

/** For the PMO and leads: the table of groups, never rows of tasks that they could not see anyway. */
export const reader = Role({
  name: 'x_acme_rapport.reader',
  description: 'May open the table of groups. What it shows has at least five people in each row.',
})

/** For administrators of the app: its properties, and removal of rows. */
export const admin = Role({
  name: 'x_acme_rapport.admin',
  description: 'May set the properties of Rapport and delete its rows.',
  containsRoles: [reader],
})

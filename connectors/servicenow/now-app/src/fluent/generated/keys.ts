import '@servicenow/sdk/global'

declare global {
    namespace Now {
        namespace Internal {
            interface Keys extends KeysRegistry {
                explicit: {
                    bom_json: {
                        table: 'sys_module'
                        id: 'f00f1ddcd5a94920b24890273f5873c8'
                    }
                    'check-thanks': {
                        table: 'sys_script'
                        id: '9ed2685e9c6a48aeb7e60be38b2dfa05'
                    }
                    'dispatch-hints': {
                        table: 'sysauto_script'
                        id: '96b81e0bdee1421ebd4cbcdaf9560d84'
                    }
                    'give-thanks': {
                        table: 'sys_ui_action'
                        id: 'a028cc3bd6844aed815af2da2d2ab131'
                    }
                    'groups-module': {
                        table: 'sys_app_module'
                        id: '8656da2a2dbe4b7095eed00af5705321'
                    }
                    'groups-page-read': {
                        table: 'sys_security_acl'
                        id: '2f2abd7a5e9c4314b9b66ff5fc3b5569'
                    }
                    'hints-module': {
                        table: 'sys_app_module'
                        id: '45108be1495d440daa7d86a339c65d3b'
                    }
                    'incident-lists': {
                        table: 'sys_ui_related_list'
                        id: '579ebfae2e2246f6872e0b6c44599baa'
                    }
                    'incident-summary-list': {
                        table: 'sys_ui_related_list_entry'
                        id: 'a741b823232543ae87630b63fd05d59e'
                    }
                    'incident-thanks-list': {
                        table: 'sys_ui_related_list_entry'
                        id: '78b3b05aeb1541948526c11a00e18d90'
                    }
                    menu: {
                        table: 'sys_app_application'
                        id: '5668e9ed7801445c9cb5c705579ee8a9'
                    }
                    'note-changes': {
                        table: 'sys_script'
                        id: '08506ff9367b4709913e90a675f8e376'
                    }
                    'outbox-delete': {
                        table: 'sys_security_acl'
                        id: 'e3541d0054cd4d09ad2743f2a7f2695b'
                    }
                    'outbox-read': {
                        table: 'sys_security_acl'
                        id: '11373f682561457c88409e7979e7ee9f'
                    }
                    package_json: {
                        table: 'sys_module'
                        id: '01843fd838214edba396bbd6cf913eba'
                    }
                    'page-k': {
                        table: 'sys_properties_category_m2m'
                        id: '0d71ed33ab184bdea5abd196ccd7ceb7'
                    }
                    'page-key': {
                        table: 'sys_properties_category_m2m'
                        id: '10aa59edb4b9486a8afcdb03d8d12c1a'
                    }
                    'page-mid-server': {
                        table: 'sys_properties_category_m2m'
                        id: 'e0d158bc649e44d49e46d69f541cc62d'
                    }
                    'page-tables': {
                        table: 'sys_properties_category_m2m'
                        id: '8dfd18fba7784cac841da7c85f9c9dfa'
                    }
                    'page-url': {
                        table: 'sys_properties_category_m2m'
                        id: '7806577e91de41adbba887e1fc4bc676'
                    }
                    'properties-module': {
                        table: 'sys_app_module'
                        id: 'acf0e42ce41d43eda162d9a15c8c4129'
                    }
                    'properties-page': {
                        table: 'sys_properties_category'
                        id: '52fac52734e643a6a45308e986a98dcc'
                    }
                    'property-hint-key': {
                        table: 'sys_properties'
                        id: '4214800eb11b4de2afa4e30d3008b5d9'
                    }
                    'property-hint-mid-server': {
                        table: 'sys_properties'
                        id: '7c2e60172d5140b0a53e5e47c8f5714e'
                    }
                    'property-hint-url': {
                        table: 'sys_properties'
                        id: 'e7d7afb5474844eb9c7fefa4cc5f0333'
                    }
                    'property-k': {
                        table: 'sys_properties'
                        id: '3091a31d6bea44b68e557510aa63ae94'
                    }
                    'property-tables': {
                        table: 'sys_properties'
                        id: '5eb0710709bc418f886f72b0a2ce7244'
                    }
                    'rapport-screen': {
                        table: 'sys_script_include'
                        id: 'e96736ad9ef942faab7fd1e9ecc196c4'
                    }
                    'say-thanks': {
                        table: 'sys_script'
                        id: '2c82c674866344168fdebedb69ec6847'
                    }
                    'screen-formatter': {
                        table: 'sys_ui_formatter'
                        id: 'd32a434a0d1d4f87bea47dce57978dd7'
                    }
                    'screen-macro': {
                        table: 'sys_ui_macro'
                        id: 'ce31d802728a49c7908663ae4680a049'
                    }
                    src_server_appreciation_js: {
                        table: 'sys_module'
                        id: 'adee372c7b3c4d0982f2ed0ce10615eb'
                    }
                    src_server_dispatch_js: {
                        table: 'sys_module'
                        id: '2f49bb102dcb4b09bd3be0b8f9d4b48f'
                    }
                    src_server_groups_js: {
                        table: 'sys_module'
                        id: '90c9aac76c104e88ae4786e3035a47bc'
                    }
                    src_server_holders_js: {
                        table: 'sys_module'
                        id: 'e9e8f3a761c74aab886bb399a18607e0'
                    }
                    src_server_outbox_js: {
                        table: 'sys_module'
                        id: '74bcf989c82d4fdd854e461e09c68430'
                    }
                    src_server_properties_js: {
                        table: 'sys_module'
                        id: '77d805ccbe67425daeb69fd5a0396fbc'
                    }
                    src_server_screen_js: {
                        table: 'sys_module'
                        id: '5e9435109d7a406ab5e108ece7921487'
                    }
                    src_server_summary_js: {
                        table: 'sys_module'
                        id: '168657895e874d33955bd61f1453c211'
                    }
                    'summary-create': {
                        table: 'sys_security_acl'
                        id: '48f78825bc1240ef8c22c9db190cbe46'
                    }
                    'summary-delete': {
                        table: 'sys_security_acl'
                        id: 'acc25457242e4ad3a668ae323fb13d7d'
                    }
                    'summary-in-words': {
                        table: 'sys_script'
                        id: 'cb4dce50b089462389d5150f0cf21b02'
                    }
                    'summary-read': {
                        table: 'sys_security_acl'
                        id: '48009bfc24ed4a3b859747b88c4d231a'
                    }
                    'summary-read-integration': {
                        table: 'sys_security_acl'
                        id: '806d85c727d2404d927b4e41906bbfc6'
                    }
                    'summary-write': {
                        table: 'sys_security_acl'
                        id: '646cfd544e7147aca6f4264f66b9c738'
                    }
                    'take-back-thanks': {
                        table: 'sys_ui_action'
                        id: '0939292511374779b508d8ed61ec3839'
                    }
                    'thanks-create': {
                        table: 'sys_security_acl'
                        id: 'd6ec86e499dd477c9cf7d8d691c28554'
                    }
                    'thanks-delete': {
                        table: 'sys_security_acl'
                        id: '2970e47887534756a5d5f50b2e0877b9'
                    }
                    'thanks-read': {
                        table: 'sys_security_acl'
                        id: '16c7917d7c7449f2a7e169e3dbb783de'
                    }
                }
                composite: [
                    {
                        table: 'sys_documentation'
                        id: '01a3b3cd2584490e9f98e9838c8782fb'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'changed_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '021454fd64d6499982e5fc6439cf6dd0'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'outcome'
                            value: 'saved-time'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '06378cdab0c740a2bce04c1e1baee7dc'
                        key: {
                            sys_security_acl: 'e3541d0054cd4d09ad2743f2a7f2695b'
                            sys_user_role: {
                                id: '562ada91b7154f38818e4c8161e2ae13'
                                key: {
                                    name: 'x_acme_rapport.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '06b5ab182df44141a5bc8301edd12ce4'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0740c69858934a8aa6ab8560f5410346'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'public'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '0bc25767e69947059a368cb4492ea5c3'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'outcome'
                            value: 'patience'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0c626d438d9243e9a421160db43d2970'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'field'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '0d521f8ddc8a4e70aac536b9677411b8'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '0e50e007ba3a4303b9187b81289fd92a'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '10ef1d40866d44f5988e37d7f78dbd35'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                            value: 'vendor'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '139f5fc4b63b4d0dacd67eee1044dc4a'
                        key: {
                            logical_table_name: 'x_acme_rapport_outbox'
                            col_name_string: 'hint,next_try'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '16f3b8db52314bc0b32c5a6d3db5c222'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'field'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '1ab58ce661f44759875d73ce7c0e0815'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                            value: 'it_queue'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '2100efd776c348449958c85fb483bd4c'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'share'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2771b56767a543cf9fc7febd48847ce2'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'person'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '27945894529948ff9ba978c6df718425'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'outcome'
                            value: 'taught-me'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '2be993345cc545c69cca09b266561977'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                            value: 'it_active'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2c0672588f834429b0e3b97cb0d4963e'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'taken_back'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '2d11c70cb8bb4e21b3b76789f1f87800'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'hint'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '33d3fd63bc5f40b6a5e0e3fe1bfe20ce'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'new_value'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3815c1d548f74e6d859e543a2738c856'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '3a1641cba104415a945bee5c509d4168'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'tags'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '3b32f2f3d51f4e4a8c46f3250132ab9d'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'changed_by'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '3e158f9c7caa43dca4906fce9d33c58f'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                            value: 'requester'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '421241921dd04a4fa7bf0fbe7c99af7b'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'outcome'
                            value: 'clear-report'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '43ccb325417648c2ba1fa1aac18f4568'
                        key: {
                            sys_security_acl: '646cfd544e7147aca6f4264f66b9c738'
                            sys_user_role: {
                                id: 'efd8c15751bf49bc98a24433545eb727'
                                key: {
                                    name: 'x_acme_rapport.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '442969d84b0a41399674910e6bba25b9'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '46b27059fd3047f7a1fce2d3f5d38ec8'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'person'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '4777f5c66fb142ffbd718616141cf2ad'
                        key: {
                            sys_security_acl: '11373f682561457c88409e7979e7ee9f'
                            sys_user_role: {
                                id: '562ada91b7154f38818e4c8161e2ae13'
                                key: {
                                    name: 'x_acme_rapport.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '4a0fa296e3754efb8c78f8b55b9b6c64'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'words'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '4dd9d73196e7482fbb92a949dd8fe1ce'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'last_error'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '5204831049a34e89af47298ee76c8227'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'next_try'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '52202622f11e46bb9e32b845bfb12fb7'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5407c3db1ef64d81a544247ae2efb16b'
                        key: {
                            logical_table_name: 'x_acme_rapport_outbox'
                            col_name_string: 'task'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55c8e5977bbb4b1699a6cf978cd4eb27'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'public'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '55ca554bca704005840225a2e0b674d3'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'task'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: '562ada91b7154f38818e4c8161e2ae13'
                        key: {
                            name: 'x_acme_rapport.admin'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '589f0ffbfb34498ea6d5cd4f79c070b5'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '590e080f44ec4bc39d7d9d9e69bac4b4'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'since'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '5b1a1bd75b794df3802bc0e1aeeae9e3'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'mod_count'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '5ea12afe6a464c82836a49274cc2a3a9'
                        key: {
                            logical_table_name: 'x_acme_rapport_appreciation'
                            col_name_string: 'task'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6339131d87664b959ccd64fe909e1aa6'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'attempts'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '65c0b2a1fde5439889f4194d523b20f4'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'team'
                        }
                    },
                    {
                        table: 'sys_index'
                        id: '65d3386b6dce422e8957f17232ad1bb9'
                        key: {
                            logical_table_name: 'x_acme_rapport_summary'
                            col_name_string: 'task'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '6d671bfca5704bb6bcf93a0314f13994'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: '6fcedb8d6a314974b9bfe4277313ca53'
                        key: {
                            name: 'x_acme_rapport_outbox'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '6ff99323ae124c2abc9073d39e3318df'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '72c80240296a46c6aef71119d485716f'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                            value: 'unknown'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: '74494a0f58cb422bb05735db23dba6c3'
                        key: {
                            sys_security_acl: '2970e47887534756a5d5f50b2e0877b9'
                            sys_user_role: {
                                id: '562ada91b7154f38818e4c8161e2ae13'
                                key: {
                                    name: 'x_acme_rapport.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '74f9a6755fd74a07aae9858ab47df714'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'words'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '76074a42cf33450e9453e2415ac7e631'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'NULL'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '76c9c12e8ceb45a696c1b24adaada570'
                        key: {
                            name: 'x_acme_rapport_summary'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '7de42b1f7740471bb4f983084690794f'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'tags'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '7e2b80f468314b22a37e22709af9064a'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'summary'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '87d59f3ed63649bb8054faee5583774e'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'attempts'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '87e32529335341be9837f164ff0f8a00'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'mod_count'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '8864c090ec0b4f6781be372c02f5d2f1'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '89f517ed364f49f1b33f0eeecaa5f2e6'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'outcome'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '8cd0115d36364305853a182933b44af7'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                            value: 'unconfirmed'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_db_object'
                        id: '8ef98f9b97c64f2486cc33a4f7261dc1'
                        key: {
                            name: 'x_acme_rapport_outbox'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: '9387305b22484957a14229d95ad4b52a'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'hint'
                            value: 'dead'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: '98014ca99c624378bdf2cc403792b5bd'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'hint'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: '982a6b810fa1413cab8703010fc7c5ac'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'given_by'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '98eff951f4fa4ee79c310acd389a92f9'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'task_table'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9bcb19b9eb98432d91ab2f2ee5b3f7ff'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'summary'
                        }
                    },
                    {
                        table: 'sys_user_role_contains'
                        id: '9bd1cfeda7324085b642f2ee0bc8892d'
                        key: {
                            role: {
                                id: '562ada91b7154f38818e4c8161e2ae13'
                                key: {
                                    name: 'x_acme_rapport.admin'
                                }
                            }
                            contains: {
                                id: 'c1171ade0f854f7d861d5162be24a4ea'
                                key: {
                                    name: 'x_acme_rapport.reader'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: '9c57cb4f45ca410b8a0f23cab7739276'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'given_by'
                        }
                    },
                    {
                        table: 'sys_ui_page'
                        id: 'a075e2d6ee6a4cbdbba300c5ddb3c215'
                        key: {
                            endpoint: 'x_acme_rapport_groups.do'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a30e90a750f74e80831b887af55fecd7'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'next_try'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'a6da54da8a894a25a2195f032aa6c4af'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'words'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'a6f85ac803e148afb566ae4a8d77179b'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'a8c5d444d07644b6b04099de93cdc0cf'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'taken_back'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'a91c9d2ce64e42ee91a0b4790f124a82'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                            value: 'it_hold'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'abb1d55dcbe14f18b3d3d742b1ddaabe'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'task_table'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice_set'
                        id: 'ac47f08ebd4e4fe5915ce8c2eb20e414'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                        }
                    },
                    {
                        table: 'ua_table_licensing_config'
                        id: 'acdb0b0cb93d4f3699046c90e8802a9d'
                        key: {
                            name: 'x_acme_rapport_summary'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'ad280a72b3c1448f9f31d91cf41e05bb'
                        key: {
                            sys_security_acl: '806d85c727d2404d927b4e41906bbfc6'
                            sys_user_role: {
                                id: 'efd8c15751bf49bc98a24433545eb727'
                                key: {
                                    name: 'x_acme_rapport.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ad7f4743abb44748a663ae8481986999'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'words'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'adf24523aa3c45c6b618fecfc810197f'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'hint'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'ae5d26b56b904d1c85b48d64b155ed19'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'task'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'ae9dfef48303459eb1e94932c737ce37'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'outcome'
                            value: 'above-and-beyond'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b29d4dbb287943ef94d9d0b7de788a33'
                        key: {
                            sys_security_acl: '2f2abd7a5e9c4314b9b66ff5fc3b5569'
                            sys_user_role: {
                                id: 'c1171ade0f854f7d861d5162be24a4ea'
                                key: {
                                    name: 'x_acme_rapport.reader'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'b6bd75b4c43046ffb40f973eaf243e13'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'task'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'b7fa106c803940c98020d3fe046e3107'
                        key: {
                            sys_security_acl: '11373f682561457c88409e7979e7ee9f'
                            sys_user_role: {
                                id: 'efd8c15751bf49bc98a24433545eb727'
                                key: {
                                    name: 'x_acme_rapport.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bc6e415941d540ceb3689937b8ac31a0'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'changed_on'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'bc9d0152a35a473983124f5e83c57269'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'hint'
                            value: 'ready'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'bd3e5539c50540cc8fb4e19baba099d6'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'new_value'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'be06e46210e441379802434d9f2fd46d'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'last_error'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'c0b719df37214b91a60020cc8e534394'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'old_value'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'c1171ade0f854f7d861d5162be24a4ea'
                        key: {
                            name: 'x_acme_rapport.reader'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'c2534757f069447e8464493e5cb80963'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'hint'
                            value: 'sent'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c2aad1ec044f4d609d69bf853cae1fbc'
                        key: {
                            sys_security_acl: 'acc25457242e4ad3a668ae323fb13d7d'
                            sys_user_role: {
                                id: '562ada91b7154f38818e4c8161e2ae13'
                                key: {
                                    name: 'x_acme_rapport.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'c3b58ef5f2f84f59a3803f148c8fcde5'
                        key: {
                            sys_security_acl: 'acc25457242e4ad3a668ae323fb13d7d'
                            sys_user_role: {
                                id: 'efd8c15751bf49bc98a24433545eb727'
                                key: {
                                    name: 'x_acme_rapport.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ca776ef8276947f79a9dc31b4a58b527'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'since'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'd3f0294697694dba81636349a1ac16f5'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'changed_on'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'd876cecb30a8499b8b23dc176543aa9d'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'outcome'
                            value: 'averted-threat'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'db64cd7e834d48c0a674e1df169ca9fc'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'team'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'dc31ec8427a6447ea36de15f51916d0f'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'share'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'dda6cb0a37c94800a075a12e9bb6f585'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'turn'
                            value: 'done'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e00edf0891b248e79698fa8d7a4439ac'
                        key: {
                            sys_security_acl: '2f2abd7a5e9c4314b9b66ff5fc3b5569'
                            sys_user_role: {
                                id: '562ada91b7154f38818e4c8161e2ae13'
                                key: {
                                    name: 'x_acme_rapport.admin'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'e103adb9ca494c32939a76f20f084a4d'
                        key: {
                            name: 'x_acme_rapport_appreciation'
                            element: 'outcome'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_security_acl_role'
                        id: 'e8c2ab5b1f0a4008a87fa50cdd060d09'
                        key: {
                            sys_security_acl: '48f78825bc1240ef8c22c9db190cbe46'
                            sys_user_role: {
                                id: 'efd8c15751bf49bc98a24433545eb727'
                                key: {
                                    name: 'x_acme_rapport.integration'
                                }
                            }
                        }
                    },
                    {
                        table: 'sys_dictionary'
                        id: 'ea0a1b93a3e3489db67f00d9e5429c5b'
                        key: {
                            name: 'x_acme_rapport_summary'
                            element: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'eb1ab4ca8cf644a28671129ba42cdb8b'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'task'
                            language: 'en'
                        }
                    },
                    {
                        table: 'sys_user_role'
                        id: 'efd8c15751bf49bc98a24433545eb727'
                        key: {
                            name: 'x_acme_rapport.integration'
                        }
                    },
                    {
                        table: 'sys_choice'
                        id: 'fd58d9b3578d4fd180e6ad99f67903b7'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'hint'
                            value: 'kept'
                            language: 'en'
                            dependent_value: 'NULL'
                        }
                    },
                    {
                        table: 'sys_documentation'
                        id: 'fd97c8fcc91a46a2a4800b1dec288e9a'
                        key: {
                            name: 'x_acme_rapport_outbox'
                            element: 'old_value'
                            language: 'en'
                        }
                    },
                ]
            }
        }
    }
}

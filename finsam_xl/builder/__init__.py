"""Makes the workbooks and the add-in from schema, actions and macros; never opens a user file."""

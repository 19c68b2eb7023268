shared-choice = { $label } : { $chosen }

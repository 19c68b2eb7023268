shared-choice = { $label }：{ $chosen }

shared-measure = { $title }。{ $subtitle }

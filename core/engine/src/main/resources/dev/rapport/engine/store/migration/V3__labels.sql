-- Labels and tags as the host names them, ours left out: a sorted JSON list.
ALTER TABLE ticket ADD COLUMN labels TEXT NOT NULL DEFAULT '[]';

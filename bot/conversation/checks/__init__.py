"""The home checks of one person: which are asked, what a reply means, what undoes one."""

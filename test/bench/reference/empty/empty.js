// Nothing: what is left is what any content script costs on these pages.

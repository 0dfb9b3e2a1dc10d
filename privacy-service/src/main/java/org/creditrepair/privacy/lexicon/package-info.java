/** Words and numbers as data files, and the search for words in a text. Pure. */
package org.creditrepair.privacy.lexicon;

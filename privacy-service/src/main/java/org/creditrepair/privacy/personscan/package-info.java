/** Finds names and dates of birth by the words around them, Chinese and English. Pure. */
package org.creditrepair.privacy.personscan;

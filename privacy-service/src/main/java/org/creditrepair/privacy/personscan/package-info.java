/** Looks for names, addresses and dates of birth by the words around them. Pure. */
package org.creditrepair.privacy.personscan;

/** Finds addresses by the words that they are made of, Chinese and English. Pure. */
package org.creditrepair.privacy.addressscan;

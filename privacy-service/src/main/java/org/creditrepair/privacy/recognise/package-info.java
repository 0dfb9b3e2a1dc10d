/** Finds personal data in free text in Chinese and English, and says where, how surely and why. Pure. */
package org.creditrepair.privacy.recognise;

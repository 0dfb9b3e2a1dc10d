/** Puts something else in the place of the personal data in a text: a mask, a placeholder or a pseudonym. Pure. */
package org.creditrepair.privacy.redact;

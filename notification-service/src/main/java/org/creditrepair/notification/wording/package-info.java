/** Versioned texts in the languages of the parties, and how amounts and dates are written in them. */
package org.creditrepair.notification.wording;

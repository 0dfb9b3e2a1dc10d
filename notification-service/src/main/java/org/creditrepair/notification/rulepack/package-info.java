/** Packs of contact rules as data files that an operator can add, and the book of all rules in use. */
package org.creditrepair.notification.rulepack;

/** Identifying data in the clear: for a purpose, by a rule, and never without a record. */
package org.creditrepair.privacy.disclosure;

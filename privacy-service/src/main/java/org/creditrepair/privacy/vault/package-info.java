/** Encrypted fields and the keyed index over them; the keys come from outside the database. */
package org.creditrepair.privacy.vault;

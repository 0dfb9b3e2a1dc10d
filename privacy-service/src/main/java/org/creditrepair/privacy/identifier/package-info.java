/** Identifiers as people write them, made comparable or refused. Pure. */
package org.creditrepair.privacy.identifier;

/** Looks for identifiers by their shape and by the rules of package {@code identifier}. Pure. */
package org.creditrepair.privacy.identifierscan;

/** A text without the differences of writing that mean nothing, and the way back into the original. Pure. */
package org.creditrepair.privacy.folding;

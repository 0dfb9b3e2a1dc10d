/** A case rests while the party's consent is withdrawn, and goes on when it is given again. */
package org.creditrepair.repair.suspension;

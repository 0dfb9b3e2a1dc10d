/** Who calls, in which role, and for whom. */
package org.creditrepair.chassis.security;

/** New identifiers. */
package org.creditrepair.chassis.identity;

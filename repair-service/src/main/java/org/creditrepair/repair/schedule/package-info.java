/** The instalments of a plan, exact to the cent; pure. */
package org.creditrepair.repair.schedule;

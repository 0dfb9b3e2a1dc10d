/** Journeys through the gateway, faults and security: the whole suite in processes of its own. */
package org.creditrepair.systemtests;

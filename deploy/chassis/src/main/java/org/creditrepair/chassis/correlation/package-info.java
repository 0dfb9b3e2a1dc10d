/** One id follows a request through the gateway, the services and their logs. */
package org.creditrepair.chassis.correlation;

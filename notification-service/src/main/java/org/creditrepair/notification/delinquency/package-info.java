/** The newest observation of each obligation, so that nobody is reminded of what has been overtaken. */
package org.creditrepair.notification.delinquency;

/** What every service shares and no domain knows. */
package org.creditrepair.chassis;

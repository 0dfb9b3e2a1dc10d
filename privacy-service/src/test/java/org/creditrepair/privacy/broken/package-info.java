/** Classes that break, or only just keep, a rule of this service. */
package org.creditrepair.privacy.broken;

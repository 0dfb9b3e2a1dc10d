/** Published rates by date, such as the one-year loan prime rate; pure. */
package org.creditrepair.repair.referencerate;

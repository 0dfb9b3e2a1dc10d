/** What became of a request: its value, or a refusal that names field and value; pure. */
package org.creditrepair.repair.outcome;

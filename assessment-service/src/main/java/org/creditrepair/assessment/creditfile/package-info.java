/** The credit file of a party: its obligations, what was observed of them, and what is annotated. */
package org.creditrepair.assessment.creditfile;

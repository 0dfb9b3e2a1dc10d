/** What this service has seen of assessments and delinquency. */
package org.creditrepair.repair.creditview;

/** Answers that are either a value or a refusal that names its cause; pure. */
package org.creditrepair.repair.result;

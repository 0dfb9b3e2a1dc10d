/** Public notice of a result, by case number and never by name. */
package org.creditrepair.repair.publication;

/** Assessment: the credit file and everything that is computed from it. */
package org.creditrepair.assessment;

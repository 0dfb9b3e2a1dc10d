/** Pure: how well a score or a characteristic tells bads from goods. */
package org.creditrepair.assessment.separation;

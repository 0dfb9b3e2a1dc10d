/** Pages of lists, each leading to the next. */
package org.creditrepair.chassis.paging;

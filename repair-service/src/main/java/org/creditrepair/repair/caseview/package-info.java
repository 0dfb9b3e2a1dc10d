/** Cases as callers read them. */
package org.creditrepair.repair.caseview;

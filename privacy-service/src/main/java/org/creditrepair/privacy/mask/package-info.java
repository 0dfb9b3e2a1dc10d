/** What is shown of identifying data to somebody who has no need to see it. Pure; fails closed. */
package org.creditrepair.privacy.mask;

/** Pure: how the log odds of a model become those that are served. */
package org.creditrepair.training.calibration;

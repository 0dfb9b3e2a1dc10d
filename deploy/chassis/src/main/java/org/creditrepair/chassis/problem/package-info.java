/** Every error leaves a service as one problem document (RFC 9457) with a stable type. */
package org.creditrepair.chassis.problem;

/** The OpenAPI documents of every part. */
@NullMarked
package kaw.gateway.docs;

import org.jspecify.annotations.NullMarked;

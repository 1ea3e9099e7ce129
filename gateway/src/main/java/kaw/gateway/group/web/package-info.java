/** The screen «Группы». */
@NullMarked
package kaw.gateway.group.web;

import org.jspecify.annotations.NullMarked;

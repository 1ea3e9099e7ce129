/** The screen «Мой кабинет». */
@NullMarked
package kaw.gateway.me.web;

import org.jspecify.annotations.NullMarked;

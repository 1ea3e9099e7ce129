/** The screen «Пользователи». */
@NullMarked
package kaw.gateway.user.web;

import org.jspecify.annotations.NullMarked;

package kaw.telephony.asterisk;

import java.io.Serial;
import org.asteriskjava.manager.action.AbstractManagerAction;

/** Asks for the states of all devices, which come as events; asterisk-java has no such action, and reads its getters only if it is public. */
public final class DeviceStateListAction extends AbstractManagerAction {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public String getAction() {
        return "DeviceStateList";
    }
}

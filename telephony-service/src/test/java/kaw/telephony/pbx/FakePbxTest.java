package kaw.telephony.pbx;

class FakePbxTest extends PbxContract {

    private final FakePbx fake = new FakePbx();

    @Override
    protected Pbx pbx() {
        return fake;
    }

    @Override
    protected PbxConnector connector() {
        return fake;
    }
}

import { Button } from 'antd';
import { Component, type ReactNode } from 'react';
import { withTranslation, type WithTranslation } from 'react-i18next';
import { Empty } from '@/components/states/States';
import { ExclamationCircleOutlined } from '@ant-design/icons';

interface Props extends WithTranslation<'shell'> {
  children: ReactNode;
}

/** Keeps a fault in one tab from taking the others with it. */
class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const { t } = this.props;
    return (
      <Empty
        icon={<ExclamationCircleOutlined aria-hidden />}
        title={t('broken')}
        why={t('brokenWhy')}
        action={
          <Button onClick={() => this.setState({ failed: false })}>{t('retry', { ns: 'common' })}</Button>
        }
      />
    );
  }
}

export const ErrorBoundary = withTranslation('shell')(Boundary);

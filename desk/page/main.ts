import { connect } from './connect';
import { buildDesk } from './desk';

connect(buildDesk());

/** The global functions of the script, and nothing else: what menus, triggers, cells, the sidebar and a host call by name. */
export { HAN_NOP, SO_NGAY_TRE, TONG_THAM_DU } from './google/customFunctions';
export {
  compareFile,
  compileFromSidebar,
  draftFromSidebar,
  grantExtension,
  previewReminders,
  recordCall,
  recordPaper,
  returnSubmission,
  sendReminders,
  takeFile,
} from './google/districtCalls';
export { exportCommune, makeCommuneFile } from './google/exports';
export {
  compileResults,
  createReport,
  handInFromMenu,
  openFileExchange,
  openSidebar,
  protectWorkbook,
  remindCommunes,
  setUpWorkbook,
  showNotices,
} from './google/menuCommands';
export { readOffices } from './google/offices';
export { checkInstallation } from './google/selfCheck';
export {
  addInvitee,
  addOpinion,
  goTo,
  handIn,
  markAttendance,
  readProgress,
  readSidebar,
  saveSession,
} from './google/sidebarCalls';
export { onEdit, onOpen } from './google/triggers';

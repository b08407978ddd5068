/** Tells the command that started Jest, a line for each test file, what failed in it. */
module.exports = class Reporter {
  onTestResult({ path }, { testResults, testExecError, numPassingTests }) {
    const wrong = testResults.filter(({ status }) => status === 'failed');
    const isLate = ({ failureMessages }) => failureMessages.every((message) => message.includes('Exceeded timeout of'));
    const failed = wrong.filter((each) => !isLate(each)).map(({ fullName }) => fullName);
    const late = wrong.filter(isLate).map(({ fullName }) => fullName);
    const broken = testExecError === undefined ? undefined : String(testExecError.message).split('\n')[0];
    process.stdout.write(`told ${JSON.stringify({ path, passed: numPassingTests, failed, late, broken })}\n`);
  }

  onRunComplete() {}

  getLastError() {}
};

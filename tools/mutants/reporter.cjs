/** Tells the command that started Jest, a line for each test file, what failed in it. */
module.exports = class Reporter {
  onTestResult({ path }, { testResults, testExecError, numPassingTests }) {
    const failed = testResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    const broken = testExecError === undefined ? undefined : String(testExecError.message).split('\n')[0];
    process.stdout.write(`told ${JSON.stringify({ path, passed: numPassingTests, failed, broken })}\n`);
  }

  onRunComplete() {}

  getLastError() {}
};

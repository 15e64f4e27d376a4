using System.Diagnostics;
using System.Text;

namespace Gale.Codegen.Package.Tests;

/// <summary>Runs a program to its end and keeps what it prints.</summary>
internal static class Child
{
    /// <param name="start">The program; its streams are read here.</param>
    /// <param name="patience">After that it hangs, and is ended.</param>
    public static async Task<DotNetResult> RunAsync(ProcessStartInfo start, TimeSpan patience)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = new Process { StartInfo = start };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        using var end = new CancellationTokenSource(patience);
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end within {patience}:\n{output}");
        }

        return new DotNetResult(process.ExitCode, output.ToString());
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is not null)
        {
            lock (output)
            {
                output.Append(line).Append('\n');
            }
        }
    }
}

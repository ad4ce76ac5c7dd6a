using System.Runtime.ExceptionServices;

namespace OpenApiBinaryLint.Converting;

/// <summary>Runs what goes down into documents of 5,000 levels, a few calls each: more than a thread's usual stack holds.</summary>
internal static class DeepStack
{
    private const int Size = 256 * 1024 * 1024;

    /// <summary>Runs a function to its end; what it throws, this throws.</summary>
    public static T Run<T>(Func<T> function)
    {
        T? result = default;
        ExceptionDispatchInfo? fault = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = function();
                }
                catch (Exception exception)
                {
                    fault = ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        fault?.Throw();
        return result!;
    }
}
